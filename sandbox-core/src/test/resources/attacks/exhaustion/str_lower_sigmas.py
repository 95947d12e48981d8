# completes
s = '\u03a3' * 300_000
print(len(s.lower()), s.title()[-1] == '\u03c2', len(s.swapcase()))
#> 300000 True 300000
