# limit memory
i = 0
while True:
    globals()['g%d' % i] = i
    i += 1
