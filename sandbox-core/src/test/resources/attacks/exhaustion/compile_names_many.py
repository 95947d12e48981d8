# limit memory or limit duration or completes or raises MemoryError
exec('\n'.join('v%d = %d' % (i, i) for i in range(100_000)))
