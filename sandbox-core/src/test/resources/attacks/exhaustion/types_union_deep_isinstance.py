# limit duration or completes
u = int
for i in range(2000):
    u = u | list[u] if i % 2 else u | dict[int, u] if i < 12 else u | str
print(isinstance(1.5, int | str | None))
#> False
