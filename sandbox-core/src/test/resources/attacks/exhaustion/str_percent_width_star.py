# limit memory or raises OverflowError
'%*d' % (1_000_000_000, 1)
