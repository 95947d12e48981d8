# completes
g = (x for x in [1])
g.close()
print(g.gi_frame)
#> None
