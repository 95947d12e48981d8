# limit memory
text = 'ж' * 100_000
kept = []
while True:
    kept.append(text.encode('ascii', 'namereplace'))
