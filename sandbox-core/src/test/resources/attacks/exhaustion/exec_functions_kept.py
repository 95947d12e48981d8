# limit memory
kept = []
source = 'def f(a):\n' + ' a.b = a.c + %d\n' * 100
while True:
    names = {}
    exec(source % ((len(kept),) * 100), names)
    kept.append(names['f'])
