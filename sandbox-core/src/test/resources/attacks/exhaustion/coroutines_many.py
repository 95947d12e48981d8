# limit memory
async def f(): pass
xs = []
while True:
    xs.append(f())
