# limit memory
keys = dict.fromkeys(range(10_000)).keys()
items = list(keys)
kept = []
while True:
    kept.append(keys & items)
