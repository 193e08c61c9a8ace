"""Place and actor knowledge as data: the compiled gazetteer and the tables it is built from."""
