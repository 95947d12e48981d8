# raises ValueError
'%d' % (1 << 50_000_000)
