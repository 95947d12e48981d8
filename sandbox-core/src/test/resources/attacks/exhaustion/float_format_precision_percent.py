# limit memory or raises ValueError or raises OverflowError
'%.2000000000f' % 1.5
