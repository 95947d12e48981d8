# limit memory or limit duration
xs = []
while True:
    xs.append(compile('a = 1\n' * 100 + '#%d' % len(xs), 'x', 'exec'))
