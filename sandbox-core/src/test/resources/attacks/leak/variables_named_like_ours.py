# completes
__name__ = 5
__builtins__ = 6
__file__ = 7
_ = 8
__loader__ = 9
print(__name__, len([1]))
#> 5 1
