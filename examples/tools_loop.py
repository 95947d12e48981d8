# SPDX-License-Identifier: Apache-2.0
# Tools of the host called in a loop: search, fetch each page, retry, and add up.
# The host declares search(query, limit=...) and fetch(url); tools_loop.tools.json holds its answers.


def fetch_with_retry(url, attempts=3):
    for attempt in range(1, attempts + 1):
        try:
            return fetch(url)
        except TimeoutError as error:
            print(f"  attempt {attempt} of {url} failed: {error}")
    raise RuntimeError(f"gave up on {url}")


def price(page):
    for line in page["text"].splitlines():
        name, _, value = line.partition(":")
        if name.strip().lower() == "price":
            return float(value.strip().removeprefix("$"))
    return None


found = search("hognose terrarium", limit=3)
print(f"{len(found)} results")
prices = {}
for result in found:
    try:
        page = fetch_with_retry(result["url"])
    except (KeyError, RuntimeError) as error:
        print(f"skipped {result['title']}: {type(error).__name__}: {error}")
        continue
    amount = price(page)
    print(f"{result['title']}: {amount if amount is not None else 'no price'}")
    if amount is not None:
        prices[result["title"]] = amount

cheapest = min(prices, key=prices.get)
ranked = sorted(found, key=lambda result: len(fetch(result["url"] + "/reviews")["reviews"]), reverse=True)
print("most reviewed:", [result["title"] for result in ranked])
print(f"cheapest: {cheapest} at {prices[cheapest]:.2f}")
{"cheapest": cheapest, "average": round(sum(prices.values()) / len(prices), 2)}
