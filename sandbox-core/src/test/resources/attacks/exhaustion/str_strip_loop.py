# limit duration
s = ' ' * 1_000_000 + 'a' + ' ' * 1_000_000
while True:
    s.strip(); s.lstrip(); s.rstrip(); s.strip(' a')
