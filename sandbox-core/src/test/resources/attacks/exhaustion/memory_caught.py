# limit memory
xs = []
while True:
    try:
        xs.append('x' * 1_000_000 + str(len(xs)))
    except BaseException:
        print('seen')
