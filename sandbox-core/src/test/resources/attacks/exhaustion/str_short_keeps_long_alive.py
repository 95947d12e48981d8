# completes
texts = []
for i in range(400):
    short = 'a' * 100
    short += 'b' * 50
    short += 'c'
    long = short + 'd' * 10**7
    del long
    texts.append(short)
print(len(texts), len(texts[-1]))
# 400 151
