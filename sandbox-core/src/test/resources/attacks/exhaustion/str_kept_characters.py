# limit memory
text = 'жы' * 50_000
kept = []
while True:
    kept.append([character for character in text])
