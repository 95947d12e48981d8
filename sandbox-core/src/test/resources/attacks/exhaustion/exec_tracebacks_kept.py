# limit memory
kept = []
while True:
    try:
        exec('x = %d\n' % len(kept) + 'y = x\n' * 300 + '1 / 0', {})
    except ZeroDivisionError as e:
        kept.append(e)
