"""Markdown marks that several rules look for."""

import re

LINK = re.compile(
    r"!?\[(?P<words>[^\[\]\n]{0,300})\]"
    r"\(\s?<?(?P<address>[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s\"[^\"\n]{0,200}\")?\s?\)"
)
PICTURE = re.compile(
    r"!\[[^\]\n]{0,500}\]\([^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?(?:\s\"[^\"\n]{0,200}\")?\)"
)
