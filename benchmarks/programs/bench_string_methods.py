# SPDX-License-Identifier: Apache-2.0
# Text processing with split, join, replace, strip, find and case methods.


def main():
    line = "  Name = Ada Lovelace ; Role=Analyst;City =  London; year=1843 ;;note = first, second , third "
    total = 0
    last = ""
    for i in range(32000):
        record = {}
        for field in line.split(";"):
            if "=" not in field:
                continue
            key, _, value = field.partition("=")
            record[key.strip().lower()] = value.strip()
        parts = [part.strip().title() for part in record["note"].split(",")]
        text = " ".join(parts).replace("First", str(i)).upper()
        if text.startswith("1") or text.endswith("D"):
            total += text.find("SECOND") + len(text.split())
        last = "-".join(sorted(record)) + record["city"].center(10, "*")
        total += last.count("e") + last.rfind("*")
    return last + str(total)


main()
