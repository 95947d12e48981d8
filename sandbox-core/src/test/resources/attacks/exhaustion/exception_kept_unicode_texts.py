# limit memory
error = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why' * 30_000)
kept = []
while True:
    kept.append(str(error))
