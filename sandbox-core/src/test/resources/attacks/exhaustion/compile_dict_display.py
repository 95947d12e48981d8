# limit memory or limit duration or completes or raises MemoryError
eval('{' + ','.join('%d: %d' % (i, i) for i in range(100_000)) + '}')
