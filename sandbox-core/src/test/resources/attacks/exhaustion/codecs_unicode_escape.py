# limit memory or limit duration
s = '\U0001F600' * 1000
while True:
    s = s.encode('unicode_escape').decode('ascii') * 2
