# raises OSError or limit memory or limit duration
i = 0
while True:
    open('/tmp/%d' % i, 'w').close()
    i += 1
