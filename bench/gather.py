#!/usr/bin/env python3
"""B-cubed F1 of `stage gather` on labelled stories: python3 bench/gather.py [DATA]

DATA (default ../shared/data) holds summaries/cluster-*.jsonl.gz and multilingual/parallel-news/ntrex-dev.jsonl. Of the
parallel documents, each is told in four of twelve languages, drawn with a fixed seed; one document is one story.
Then 10,000 articles of one day in two dozen languages, on one core: seconds and memory, beside the seconds that it
takes only to read them (`stage detect` of their first letter). What is missing to 10,000 are the same articles, word
by word backwards.
"""
import collections
import gzip
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
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


def many(folder, count=10_000):
    texts, articles = set(), []
    for file in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                text = row.get("text") or row.get("source") or ""
                if len(text) < 200 or text in texts:
                    continue
                texts.add(text)
                language = row.get("lang") or row.get("language")
                articles.append({"title": row.get("title") or row.get("headline") or "", "text": text,
                                 **({"language": language} if language else {})})
    distinct = len(articles)
    for i in range(max(0, count - distinct)):
        turned = {k: " ".join(reversed(articles[i % distinct][k].split(" "))) for k in ("title", "text")}
        articles.append({**articles[i % distinct], **turned})
    random.Random(1).shuffle(articles)
    return distinct, [{"id": str(i), "published": f"2026-11-24T{i % 24:02}:{i % 60:02}:00Z", **a}
                      for i, a in enumerate(articles[:count])]


def on_one_core(stage, articles):
    """Seconds and the megabytes that were taken at most."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as lines:
        lines.writelines(json.dumps(article) + "\n" for article in articles)
        lines.seek(0)
        start = time.time()
        child = subprocess.Popen([HOME / "standfirst", "stage", stage], stdin=lines, stdout=subprocess.DEVNULL,
                                 preexec_fn=lambda: os.sched_setaffinity(0, {0}))
        _, status, used = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"stage {stage} failed")
    return time.time() - start, used.ru_maxrss / 1024


def speed(folder):
    distinct, articles = many(folder)
    read, _ = on_one_core("detect", [{"id": a["id"], "text": a["text"][:1]} | {"title": a["title"], "body": a["text"]}
                                     for a in articles])
    took, megabytes = on_one_core("gather", articles)
    print(f"{len(articles)} articles, {distinct} of them distinct, on one core   {took:.1f} s, {megabytes:.0f} MB;"
          f" only to read them {read:.1f} s", flush=True)


if __name__ == "__main__":
    data = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HOME.parent / "shared/data")
    for file in sorted((data / "summaries").glob("cluster-*.jsonl.gz")):
        if not file.name.endswith("-refs.jsonl.gz"):
            report(file.name.removesuffix(".jsonl.gz"), list(clusters(file)))
    for seed in range(3):
        report(f"parallel-news, draw {seed}", list(parallel(data / "multilingual/parallel-news/ntrex-dev.jsonl", seed)))
    speed(data / "summaries")
