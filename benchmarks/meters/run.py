#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the meters cost: programs by this build and by one whose meter counts nothing and whose loop counts no steps.

    benchmarks/meters/run.py [--repetitions 4] [--rounds 3] [--only PATTERN] [--keep steps|memory] [--classes PATH]

Both run in one JVM, in alternation run by run; figures are processor time. Prints the ratio of this build to the other
for each program, by least times and by medians, and the geometric means. --keep leaves a part of the meters in the other
build, so that the rest's cost is seen. --classes is a class path of a build, instead of the launcher's.
"""
import argparse
import math
import re
import shlex
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CORE = ROOT / "sandbox-core/src/main/java/dev/hognose/sandbox"
WARM_UP = ROOT / "tool-server/src/main/resources/dev/hognose/server/cli/warmup"

# Where the loop counts steps or looks at them, and what is there instead: each pattern is found once.
STEPS = [
    (r"int ahead = next - pc;\s*VarHandle.acquireFence\(\);\s*int fuel = [^;]*;\s*if \(fuel < 0\) \{\s*break general;"
     r"\s*\}", ""),
    (r"machine.fuel = fuel;(\s*range.left--)", r"\1"),
    (r"machine.fuel = fuel;(\s*pc = next;)", r"\1"),
    (r"VarHandle.acquireFence\(\);\s*int ahead = target - pc;\s*int fuel = [^;]*;\s*if \(fuel < 0\) \{"
     r"\s*break general;\s*\}\s*machine.fuel = fuel;\s*pc = target;", "pc = target;"),
    (r"machine.fuel -= function.entryCost;", ""),
    (r"if \(machine.fuel < 0\) \{\s*break state;\s*\}", ""),
    (r"if \(machine.fuel < 0 && machine.leaves\(\)\) \{\s*return;\s*\}", ""),
    (r"machine.fuel -= f.pc - target;", ""),
]
MEMORY = [(r"(public void allocate\(long bytes\) \{).*?\n  \}", r"\1}")]
WORK = [
    (r"(public void work\(long count\) \{).*?\n  \}", r"\1}"),
    (r"(public void pass\(int index\) \{).*?\n  \}", r"\1}"),
]


def changed(path, changes):
    text = path.read_text()
    for pattern, instead in changes:
        text, found = re.subn(pattern, instead, text, flags=re.S)
        if found != 1:
            raise SystemExit(f"{path.name} has {pattern!r} {found} times: tell this script where steps are counted")
    # The annotations' library is none of those that run.
    return re.sub(r"@Nullable |import org\.jspecify\.[^;]*;", "", text)


def launcher():
    """The JDK, the options and the class path of what ./hognose starts."""
    subprocess.run([ROOT / "hognose", "version"], check=True, stdout=subprocess.DEVNULL)
    jdk = subprocess.run([ROOT / "hognose", "jdk"], check=True, capture_output=True, text=True).stdout.strip()
    app = (ROOT / "target/launcher/stamp").read_text().splitlines()[0]
    words = shlex.split((Path(app) / "java.args").read_text())
    at = words.index("-cp")
    return Path(jdk) / "bin", words[:at], words[at + 1]


def without_meters(tools, classes, keep, folder):
    """Compiles the loop and the meter without what they count; what is kept stays."""
    sources = {
        "Interpreter.java": changed(CORE / "vm/Interpreter.java", [] if keep == "steps" else STEPS),
        "Meter.java": changed(CORE / "limits/Meter.java", WORK + ([] if keep == "memory" else MEMORY)),
    }
    for name, text in sources.items():
        (folder / name).write_text(text)
    compile_java(tools, classes, folder / "without", [folder / name for name in sources])


def compile_java(tools, classes, target, files):
    subprocess.run([tools / "javac", "-nowarn", "-proc:none", "-d", target, "-cp", classes, *files], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repetitions", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default=".*")
    parser.add_argument("--keep", choices=["steps", "memory"])
    parser.add_argument("--classes")
    options = parser.parse_args()
    tools, jvm, classes = launcher() if options.classes is None else (Path(), [], options.classes)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        without_meters(tools, classes, options.keep, folder)
        compile_java(tools, classes, folder / "pairs", [Path(__file__).parent / "MeterPairs.java"])
        builds = [f"{folder / 'pairs'}:{classes}", f"{folder / 'pairs'}:{folder / 'without'}:{classes}"]
        command = [tools / "java", *jvm, "-XX:NewSize=32m", "-XX:GCTimeRatio=9", "-Xmx3500m", "-cp", folder / "pairs"]
        command += ["MeterPairs", str(options.repetitions), str(options.rounds), WARM_UP]
        command += [ROOT / "benchmarks/programs", options.only, *builds]
        output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    report(output.splitlines())


def report(lines):
    least_sum = median_sum = 0.0
    for line in lines:
        name, *times = line.split("\t")
        least, median, other_least, other_median = map(float, times)
        least_sum += math.log(least / other_least)
        median_sum += math.log(median / other_median)
        print(f"{name:32} {least:8.2f} ms {least / other_least:7.3f} {median / other_median:7.3f}")
    means = (math.exp(total / len(lines)) for total in (least_sum, median_sum))
    print("geometric mean".ljust(44) + "".join(f"{mean:8.3f}" for mean in means))


if __name__ == "__main__":
    main()
