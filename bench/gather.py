#!/usr/bin/env python3
"""B-cubed F1 of `stage gather` on labelled stories: python3 bench/gather.py [DATA]

DATA (default ../shared/data) holds summaries/cluster-*.jsonl.gz and multilingual/parallel-news/ntrex-dev.jsonl. Of the
parallel documents, each is told in four of twelve languages, drawn with a fixed seed; one document is one story.
"""
import collections
import gzip
import json
import pathlib
import random
import subprocess
import sys
import time

HOME = pathlib.Path(__file__).resolve().parent.parent
LANGUAGES = "en de fr es pt ru tr hi ar fa zh-Hans ja".split()


def clusters(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield {key: row.get(key) or "" for key in ("id", "title", "text", "published")} | {
                "language": row.get("lang") or "vi", "story": row["cluster"]}


def parallel(path, seed):
    documents = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            documents[row["doc"]].append(row)
    draw = random.Random(seed)
    for name, rows in sorted(documents.items()):
        rows.sort(key=lambda row: row["line"])
        for language in draw.sample(LANGUAGES, 4):
            told = [row["text"][language] for row in rows]
            yield {"id": f"{name}/{language}", "title": told[0], "text": " ".join(told[1:]),
                   "published": "2018-10-01", "language": language, "story": name}


def gather(articles):
    lines = "".join(json.dumps({k: v for k, v in a.items() if k != "story"}) + "\n" for a in articles)
    out = subprocess.run([HOME / "standfirst", "stage", "gather"], input=lines, text=True, stdout=subprocess.PIPE,
                         encoding="utf-8", check=True).stdout
    return [json.loads(line)["story"] for line in out.splitlines()]


def b_cubed(gold, found):
    golds, founds, both = collections.Counter(gold), collections.Counter(found), collections.Counter(zip(gold, found))
    precision = sum(both[pair] / founds[pair[1]] for pair in zip(gold, found)) / len(gold)
    recall = sum(both[pair] / golds[pair[0]] for pair in zip(gold, found)) / len(gold)
    return 2 * precision * recall / (precision + recall), precision, recall


def report(name, articles):
    start = time.time()
    found = gather(articles)
    gold = [article["story"] for article in articles]
    f1, precision, recall = b_cubed(gold, found)
    print(f"{name:24} {len(gold):5} articles {len(set(gold)):4} stories, found {len(set(found)):4}"
          f"   B3 F1 {f1:.3f} P {precision:.3f} R {recall:.3f}   {time.time() - start:.1f} s", flush=True)


if __name__ == "__main__":
    data = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HOME.parent / "shared/data")
    for file in sorted((data / "summaries").glob("cluster-*.jsonl.gz")):
        if not file.name.endswith("-refs.jsonl.gz"):
            report(file.name.removesuffix(".jsonl.gz"), list(clusters(file)))
    for seed in range(3):
        report(f"parallel-news, draw {seed}", list(parallel(data / "multilingual/parallel-news/ntrex-dev.jsonl", seed)))
