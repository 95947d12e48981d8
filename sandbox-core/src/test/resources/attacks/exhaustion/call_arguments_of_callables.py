# limit memory
def count(*given):
    return len(given)

chain = count
for _ in range(250):
    chain = chain.__call__
chain(*range(1_000_000))
