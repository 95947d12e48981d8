# completes
exec('globals()["x"] = locals() is globals()')
print(x)
#> True
