# completes
class C:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit')
with C():
    del C.__exit__
#> exit
