"""Every model class survives a store round trip."""

from __future__ import annotations

import enum
import inspect
from dataclasses import is_dataclass

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import firsthand.model as model
from firsthand.store import read_record, write_record

MODEL_CLASSES = sorted(
    (cls for name, cls in inspect.getmembers(model, inspect.isclass) if is_dataclass(cls) and name in model.__all__),
    key=lambda cls: cls.__name__,
)

# Any character at all: NUL, half surrogates, bidirectional marks, everything.
anything = st.text(alphabet=st.characters(codec=None, categories=None), max_size=30)


def test_every_exported_dataclass_is_tried():
    assert len(MODEL_CLASSES) >= 25
    assert model.Story in MODEL_CLASSES
    assert not any(issubclass(cls, enum.Enum) for cls in MODEL_CLASSES)


@pytest.mark.parametrize("cls", MODEL_CLASSES, ids=lambda cls: cls.__name__)
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(choice=st.data())
def test_a_record_reads_back_as_what_was_written(cls, choice):
    instance = choice.draw(st.from_type(cls))
    line = write_record(instance)
    assume("NaN" not in line)  # not-a-number equals nothing, itself neither
    assert "\n" not in line
    line.encode("utf-8")
    again = read_record(cls, line)
    assert again == instance
    assert type(again) is cls
    assert write_record(again) == line


@given(name=anything, text=anything, warnings=st.lists(anything, max_size=3))
def test_any_character_survives(name, text, warnings):
    report = model.Report("r:1", name, text, "und", warnings=tuple(warnings))
    line = write_record(report)
    line.encode("utf-8")
    assert read_record(model.Report, line) == report
