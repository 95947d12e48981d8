# completes
class Top: pass
below = (Top,)
for i in range(40):
    below = type('Left', below, {}), type('Right', below, {})
Top.mark = 1
del Top.mark
Top.mark = 2
print(below[1].mark)
#> 2
