# limit duration
s = 'a' * 4_000_000
while True:
    s.isalpha(); s.isalnum(); s.islower(); s.isidentifier(); s.isprintable(); s.isascii()
