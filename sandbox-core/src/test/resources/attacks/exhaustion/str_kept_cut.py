# limit memory
text = 'ab' * 100_000
kept = []
while True:
    kept.append(f'{text:.150000}')
