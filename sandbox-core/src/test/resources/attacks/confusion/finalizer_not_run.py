# completes
class C:
    def __del__(self): print('del')
c = C()
del c
print('end')
#> end
