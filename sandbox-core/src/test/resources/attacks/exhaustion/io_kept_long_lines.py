# limit memory
import io
file = io.BytesIO(b'ab' * 100_000)
kept = []
while True:
    file.seek(0)
    kept += map(bytes, file)
    file.seek(0)
    kept.append(next(file))
    file.seek(0)
    for line in file: kept.append(line)
