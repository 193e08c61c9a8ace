"""Writes the trained reader and comparer as package data: bodies as ONNX in eight bits, heads as float16 arrays.

`make train` runs it after training. The graph is written out node by node: what a transformer layer needs is
little, and so no exporter has to be trusted.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from firsthand.extract.pieces import EncoderFile, open_encoder_file
from training.comparer import Comparer
from training.corpus import CORPUS
from training.model import BASES, FURTHEST, POINTER_WIDTH, POINTERS, STANCES, Encoder, Reader

# The layers whose second feed-forward matrix stays in sixteen bits: what comes into it has outliers that eight bits
# flatten. Held-back F1 on 2026-11-22: all in eight bits .85 (English .80, Chinese .73), these in sixteen .87 (.84 and
# .80), nothing quantised .87 (.83 and .81); a passage costs a quarter more.
SIXTEEN_BITS = range(3, 12)
DATA = Path(__file__).resolve().parents[1] / "src" / "firsthand" / "extract"


class Graph:
    """An ONNX graph as it grows."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.stored: list[onnx.TensorProto] = []

    def constant(self, name: str, values: np.ndarray) -> str:
        self.stored.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def add(self, kind: str, inputs: list[str], output: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))
        return output

    def linear(self, x: str, name: str, layer: torch.nn.Linear) -> str:
        weight = self.constant(f"{name}.w", layer.weight.detach().numpy().T.astype(np.float32))
        bias = self.constant(f"{name}.b", layer.bias.detach().numpy().astype(np.float32))
        return self.add("Add", [self.add("MatMul", [x, weight], f"{name}.mm"), bias], f"{name}.out")

    def norm(self, x: str, name: str, layer: torch.nn.LayerNorm) -> str:
        scale = self.constant(f"{name}.w", layer.weight.detach().numpy())
        bias = self.constant(f"{name}.b", layer.bias.detach().numpy())
        return self.add("LayerNormalization", [x, scale, bias], f"{name}.out", axis=-1, epsilon=float(layer.eps))


def build_graph(encoder: Encoder) -> onnx.ModelProto:
    """The encoder's body: WORDS (batch × pieces × width) and MASK (batch × 1 × 1 × pieces, 0 or -1e4) to STATES."""
    g = Graph()
    width = encoder.ln.weight.shape[0]
    heads = encoder.layers[0].heads
    positions = g.constant("positions", (encoder.positions.weight + encoder.kind).detach().numpy())
    length = g.add("Gather", [g.add("Shape", ["words"], "shape"), g.constant("one", np.array([1]))], "length")
    used = g.add("Slice", [positions, g.constant("zero", np.array([0])), length], "used")
    x = g.norm(g.add("Add", ["words", used], "summed"), "ln", encoder.ln)
    split = g.constant("split", np.array([0, 0, heads, width // heads]))
    joined = g.constant("joined", np.array([0, 0, width]))
    scale = g.constant("scale", np.array((width // heads) ** -0.5, dtype=np.float32))
    for index, layer in enumerate(encoder.layers):
        at = f"l{index}"
        q, k, v = (
            g.add(
                "Transpose",
                [g.add("Reshape", [g.linear(x, f"{at}.{n}", getattr(layer, n)), split], f"{at}.{n}.split")],
                f"{at}.{n}.heads",
                perm=[0, 2, 3, 1] if n == "k" else [0, 2, 1, 3],
            )
            for n in ("q", "k", "v")
        )
        scores = g.add("Mul", [g.add("MatMul", [q, k], f"{at}.qk"), scale], f"{at}.scaled")
        weights = g.add("Softmax", [g.add("Add", [scores, "mask"], f"{at}.masked")], f"{at}.weights", axis=-1)
        mixed = g.add("Transpose", [g.add("MatMul", [weights, v], f"{at}.av")], f"{at}.mixed", perm=[0, 2, 1, 3])
        attended = g.linear(g.add("Reshape", [mixed, joined], f"{at}.joined"), f"{at}.ao", layer.ao)
        x = g.norm(g.add("Add", [x, attended], f"{at}.sum1"), f"{at}.aln", layer.aln)
        inner = g.add("Gelu", [g.linear(x, f"{at}.fi", layer.fi)], f"{at}.gelu")
        x = g.norm(g.add("Add", [x, g.linear(inner, f"{at}.fo", layer.fo)], f"{at}.sum2"), f"{at}.oln", layer.oln)
    g.add("Identity", [x], "states")
    graph = helper.make_graph(
        g.nodes,
        "reader",
        [
            helper.make_tensor_value_info("words", TensorProto.FLOAT, ["batch", "pieces", width]),
            helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["batch", 1, 1, "pieces"]),
        ],
        [helper.make_tensor_value_info("states", TensorProto.FLOAT, ["batch", "pieces", width])],
        g.stored,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)


def heads_of(reader: Reader) -> dict[str, np.ndarray]:
    """The weights of the heads, as the package reads them: matrices as inputs × outputs."""
    found: dict[str, np.ndarray] = {"distance": reader.distance.detach().numpy()}
    for name, layer in (
        ("start0", reader.start[0]), ("start1", reader.start[2]), ("query", reader.query), ("key", reader.key),
        ("label", reader.label[0]), ("basis", reader.basis), ("stance", reader.stance),
    ):  # fmt: skip
        found[f"{name}.w"] = layer.weight.detach().numpy().T
        found[f"{name}.b"] = layer.bias.detach().numpy()
    return {name: values.astype(np.float16) for name, values in found.items()}


def halve(path: Path, names: set[str]) -> None:
    """Stores the constants NAMES of the graph at PATH in sixteen bits; they are widened when it is loaded."""
    model = onnx.load(path)
    graph = model.graph
    for stored in [constant for constant in graph.initializer if constant.name in names]:
        half = numpy_helper.from_array(numpy_helper.to_array(stored).astype(np.float16), f"{stored.name}.half")
        graph.initializer.remove(stored)
        graph.initializer.append(half)
        graph.node.insert(0, helper.make_node("Cast", [half.name], [stored.name], to=TensorProto.FLOAT))
    onnx.save(model, path)


def write_body(encoder: Encoder, folder: Path, sixteen_bits: Sequence[int]) -> None:
    """Writes body.onnx of ENCODER into FOLDER; of the layers SIXTEEN_BITS the second feed-forward matrix stays wide."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        whole = Path(made) / "body.onnx"
        onnx.save(build_graph(encoder), whole)
        quantize_dynamic(
            whole,
            folder / "body.onnx",
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul"],
            nodes_to_exclude=[f"l{index}.fo.mm" for index in sixteen_bits],
        )
    halve(folder / "body.onnx", {"positions", *(f"l{index}.fo.w" for index in sixteen_bits)})


def export_reader(weights: Path, folder: Path, file: EncoderFile) -> None:
    """Writes the reader of WEIGHTS into FOLDER: body.onnx, heads.npz, layout.json."""
    reader = Reader(file)
    reader.load_state_dict(torch.load(weights))
    write_body(reader.eval().encoder, folder, SIXTEEN_BITS)
    np.savez_compressed(folder / "heads.npz", **heads_of(reader))
    layout = {
        "bases": [str(b) for b in BASES],
        "stances": [str(s) for s in STANCES],
        "pointers": list(POINTERS),
        "pointer_width": POINTER_WIDTH,
        "furthest": FURTHEST,
        "languages": sorted(folder.name for folder in CORPUS.iterdir() if folder.is_dir()),
    }
    (folder / "layout.json").write_text(json.dumps(layout, indent=1) + "\n", encoding="utf-8")


def export_comparer(weights: Path, folder: Path, file: EncoderFile) -> None:
    """Writes the comparer of WEIGHTS into FOLDER: body.onnx, heads.npz."""
    comparer = Comparer(file)
    comparer.load_state_dict(torch.load(weights))
    write_body(comparer.eval().encoder, folder, ())
    heads = {"vector.w": comparer.vector.weight.detach().numpy().T}
    for name, layer in (("pair", comparer.pair[0]), ("standing", comparer.standing), ("kind", comparer.kind)):
        heads[f"{name}.w"] = layer.weight.detach().numpy().T
        heads[f"{name}.b"] = layer.bias.detach().numpy()
    np.savez_compressed(folder / "heads.npz", **{name: values.astype(np.float16) for name, values in heads.items()})


def main() -> None:
    """Reads build/reader.pt and build/comparer.pt, whichever are there, and writes package data."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--build", type=Path, default=Path("build"))
    options.add_argument("--to", type=Path, default=DATA)
    chosen = options.parse_args()
    file = open_encoder_file()
    assert file is not None
    for name, export in (("reader", export_reader), ("comparer", export_comparer)):
        weights = chosen.build / f"{name}.pt"
        if weights.is_file():
            export(weights, chosen.to / name, file)


if __name__ == "__main__":
    main()
