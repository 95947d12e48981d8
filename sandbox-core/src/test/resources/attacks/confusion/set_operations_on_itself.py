# completes
s = {1, 2, 3}
s |= s; s &= s
s ^= s
s -= s
s.update(s); s.difference_update(s)
print(s)
#> set()
