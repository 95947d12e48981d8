# limit memory
names = {f'name_{i}': i for i in range(20_000)}
kept = []
while True:
    kept.append(type('C', (), names))
