# completes
keep = []
class C:
    def __del__(self): keep.append(self)
C()
for i in range(1000): C()
print(len(keep) <= 1001)
#> True
