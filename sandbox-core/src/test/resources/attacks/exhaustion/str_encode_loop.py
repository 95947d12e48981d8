# limit duration
s = '\u20ac' * 1_000_000
while True:
    s.encode(); s.encode('utf-16'); s.encode('ascii', 'xmlcharrefreplace')
