# limit duration
s = 'aB' * 2_000_000
while True:
    s.upper(); s.lower(); s.swapcase(); s.title(); s.casefold(); s.capitalize()
