# SPDX-License-Identifier: Apache-2.0
"""Zip archives whose files bzip2 and LZMA compress; folders and links that are written."""
import io
import os
import tempfile
import zipfile

for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr(zipfile.ZipInfo("a.txt", (2024, 1, 1, 0, 0, 0)), b"hello " * 1000, compress_type=method)
        archive.writestr(zipfile.ZipInfo("empty"), b"", method)
        archive.writestr("plain.txt", "text", zipfile.ZIP_STORED)
        info = archive.getinfo("a.txt")
        print(info.extract_version, info.create_version, info.flag_bits, info.compress_type, archive.getinfo("empty").compress_size)
    archive = zipfile.ZipFile(io.BytesIO(out.getvalue()))
    print(archive.testzip(), archive.read("a.txt") == b"hello " * 1000, archive.read("empty"), archive.read("plain.txt"))
    with archive.open("a.txt") as file:
        print(file.read(8), file.tell(), file.seek(5990), file.read(), file.read())
for action in (lambda: zipfile.ZipFile(io.BytesIO(), "w", 99), lambda: zipfile.ZipFile(io.BytesIO(), "q")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
with tempfile.TemporaryDirectory() as folder:
    os.makedirs(folder + "/top/sub")
    with open(folder + "/top/sub/f.txt", "w") as file:
        file.write("content")
    os.utime(folder + "/top/sub/f.txt", (1700000000, 1700000000))
    os.chmod(folder + "/top/sub/f.txt", 0o640)
    with zipfile.ZipFile(folder + "/x.zip", "w") as archive:
        archive.write(folder + "/top", "top")
        archive.write(folder + "/top/sub/f.txt", "top/f.txt", zipfile.ZIP_BZIP2)
        for info in archive.infolist():
            print(info.filename, info.is_dir(), info.file_size, oct(info.external_attr >> 16), info.compress_type, info.date_time[0] >= 1980)
        print(archive.getinfo("top/f.txt").date_time)
    with zipfile.ZipFile(folder + "/x.zip") as archive:
        archive.extractall(folder + "/out")
        print(archive.namelist(), sorted(os.listdir(folder + "/out/top")))
