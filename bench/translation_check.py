#!/usr/bin/env python3
"""How many wrong translations `stage translate-check` finds, and how many good ones it lets pass.

    bench/translation_check.py [PAIR...]      en-de en-fr … by default; --data FILE for other line-aligned news

True translations are the lines of professional translators; the wrong ones are made of them here: one number changed,
left in the source language, said twice, half source half target, another line's, the next line's, second half missing.
"""
import argparse, collections, json, random, re, subprocess, sys, tempfile, time
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
DATA = HERE.parent / "shared/data/multilingual/parallel-news/ntrex-dev.jsonl"
PAIRS = ["en-" + language for language in "de fr es pt ru tr hi ar fa zh ja".split()]
TARGETS = {"true": 95, "number": 95, "left": 99, "twice": 95, "half": 90, "other": 85, "next": 0, "cut": 80}
NUMBER = re.compile(r"\d+(?:[.,٫٬]\d+)*")


def text(row, language):
    return row["text"]["zh-Hans" if language == "zh" else language]


def changed(target, chance):
    """The line with one digit of one number made another, or None where there is no number."""
    numbers = list(NUMBER.finditer(target))
    if not numbers:
        return None
    number = chance.choice(numbers)
    digits = [i for i in range(number.start(), number.end()) if target[i].isdigit()]
    place = chance.choice(digits)
    zero = ord(target[place]) - int(target[place])
    others = [d for d in range(10) if d != int(target[place]) and not (d == 0 and place == digits[0])]
    return target[:place] + chr(zero + chance.choice(others)) + target[place + 1:]


def halves(line):
    words = line.split()
    if len(words) >= 6:
        return " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2:])
    return line[: len(line) // 2], line[len(line) // 2:]


def neighbour(rows, i):
    return i + 1 if i + 1 < len(rows) and rows[i + 1]["doc"] == rows[i]["doc"] else i - 1


def targets(rows, i, source, target, chance):
    """Kind and text of what is to be checked against line i."""
    line, other = text(rows[i], source), text(rows[i], target)
    first, second = halves(line), halves(other)
    yield "true", other
    yield "number", changed(other, chance)
    yield "left", line
    yield "twice", other + ("" if target in ("zh", "ja") else " ") + other
    yield "half", first[0] + " " + second[1] if chance.random() < 0.5 else second[0] + " " + first[1]
    yield "other", text(rows[chance.choice([k for k in range(len(rows)) if k != i])], target)
    yield "next", text(rows[neighbour(rows, i)], target)
    yield "cut", second[0]


def units(rows, pairs):
    chance = random.Random(5)
    for pair in pairs:
        source, target = pair.split("-")
        for i in range(len(rows)):
            for kind, written in targets(rows, i, source, target, chance):
                if written:
                    yield {"id": f"{kind}:{pair}:{i}", "source": text(rows[i], source), "target": written,
                           "sourceLanguage": source, "targetLanguage": target}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pairs", nargs="*", default=PAIRS)
    arguments.add_argument("--data", type=Path, default=DATA)
    arguments = arguments.parse_args()
    rows = [json.loads(line) for line in arguments.data.read_text().splitlines()]
    lines = [json.dumps(unit, ensure_ascii=False) for unit in units(rows, arguments.pairs)]
    began = time.time()
    run = subprocess.run([HERE / "standfirst", "stage", "translate-check"], input="\n".join(lines) + "\n",
                         capture_output=True, text=True, check=True)
    seconds = time.time() - began
    right = collections.defaultdict(list)
    for line in run.stdout.splitlines():
        answer = json.loads(line)
        kind, pair, _ = answer["id"].split(":")
        good = answer["ok"] == (kind == "true")
        right[kind].append(good)
        right[kind, pair].append(good)
    share = lambda key: 100 * sum(right[key]) / len(right[key]) if right[key] else float("nan")
    print(f"{'kind':8} {'all':>6} {'target':>7}   " + " ".join(f"{pair:>6}" for pair in arguments.pairs))
    for kind, target in TARGETS.items():
        print(f"{kind:8} {share(kind):6.1f} {target:6}%   " + " ".join(f"{share((kind, p)):6.1f}" for p in arguments.pairs))
    print(f"{len(lines)} units in {seconds:.1f} s, start included: {len(lines) / seconds:.0f} a second")
    return 0 if all(share(kind) >= target for kind, target in TARGETS.items()) else 1


if __name__ == "__main__":
    sys.exit(main())
