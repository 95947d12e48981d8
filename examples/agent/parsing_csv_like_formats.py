# SPDX-License-Identifier: Apache-2.0
"""Fixed-width records, key=value lines, binary headers and a tiny query language."""
import array
import base64
import binascii
import csv
import io
import re
import shlex
import struct
import zlib

FIXED = """\
0001Anne      0450.50A
0002Bob       0099.00I
00x3Cid       12.0   A
"""
FIELDS = [("id", 4, int), ("name", 10, str.strip), ("balance", 7, float), ("status", 1, {"A": "active", "I": "inactive"}.__getitem__)]


def fixed(line):
    at, record = 0, {}
    for name, width, convert in FIELDS:
        record[name] = convert(line[at : at + width])
        at += width
    return record


people = []
for number, line in enumerate(FIXED.splitlines(), 1):
    try:
        people.append(fixed(line))
    except (ValueError, KeyError) as e:
        print(f"line {number}: {e!r}")
print(people)

for line in ('level=info msg="disk full" path=/var/log size=10', "broken", 'a="un closed'):
    try:
        print(dict(part.split("=", 1) for part in shlex.split(line)))
    except ValueError as e:
        print(f"{line!r}: {e}")

HEADER = struct.Struct(">4sHHI")
payload = zlib.compress("payload ☃".encode() * 5, 9)
packet = HEADER.pack(b"PKT1", 2, 0b101, len(payload)) + payload + struct.pack(">I", zlib.crc32(payload))
print(len(packet), HEADER.size, binascii.hexlify(packet[:12], " ", 4).decode())


def unpack(data):
    magic, version, flags, length = HEADER.unpack_from(data)
    if magic != b"PKT1":
        raise ValueError(f"bad magic {magic!r}")
    body = data[HEADER.size : HEADER.size + length]
    (crc,) = struct.unpack_from(">I", data, HEADER.size + length)
    if crc != zlib.crc32(body):
        raise ValueError("bad checksum")
    return version, f"{flags:04b}", zlib.decompress(body).decode()


print(unpack(packet))
for bad in (b"XXXX" + packet[4:], packet[:-1] + b"\0", packet[:8]):
    try:
        unpack(bad)
    except (ValueError, struct.error) as e:
        print(type(e).__name__, e)
print(base64.b64encode(packet)[:24], array.array("H", [1, 2, 65535]).tobytes().hex())

QUERY = re.compile(r"select (?P<columns>.+?)(?: where (?P<field>\w+)\s*(?P<op>[<>]=?|!?=)\s*(?P<value>\S+))?(?: order by (?P<order>\w+)(?P<desc> desc)?)?(?: limit (?P<limit>\d+))?$", re.I)
OPS = {"=": "__eq__", "!=": "__ne__", "<": "__lt__", ">": "__gt__", "<=": "__le__", ">=": "__ge__"}
people += [{"id": 9, "name": "Zoe", "balance": 700.25, "status": "active"}, {"id": 5, "name": "Eve", "balance": -3.0, "status": "inactive"}]


def query(text):
    found = QUERY.match(text)
    if not found:
        raise SyntaxError(f"cannot read {text!r}")
    rows = people
    if found["field"]:
        kind = type(people[0][found["field"]])
        rows = [r for r in rows if getattr(r[found["field"]], OPS[found["op"]])(kind(found["value"]))]
    if found["order"]:
        rows = sorted(rows, key=lambda r: r[found["order"]], reverse=bool(found["desc"]))
    columns = list(people[0]) if found["columns"] == "*" else [c.strip() for c in found["columns"].split(",")]
    return columns, rows[: int(found["limit"]) if found["limit"] else None]


for text in ("select name, balance where balance > 0 order by balance desc", "SELECT id WHERE status = inactive", "select * limit 1", "select nope", "delete all"):
    try:
        columns, rows = query(text)
        out = io.StringIO()
        writer = csv.DictWriter(out, columns, extrasaction="ignore", lineterminator=";")
        writer.writeheader()
        writer.writerows(rows)
        print(out.getvalue())
    except (SyntaxError, KeyError) as e:
        print(type(e).__name__, e)
