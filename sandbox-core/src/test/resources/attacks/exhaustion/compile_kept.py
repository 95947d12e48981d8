# limit memory
kept = []
source = 'x = %d\n' + 'y = [a.b(c) for a in d if a]\n' * 50
while True:
    kept.append(compile(source % len(kept), 'f', 'exec'))
