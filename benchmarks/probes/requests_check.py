"""The same calls as our check-up makes, by hand. With "keyring" as argument, the key is read from there."""

import os
import sys

import requests

key = os.environ["QK_KEY"]
if sys.argv[1:] == ["keyring"]:
    import keyring

    key = keyring.get_password("bench", "bench") or ""

url, crn = os.environ["QK_URL"], os.environ["QK_INSTANCE"]
if "127.0.0.1" in url:
    iam = search = url
    catalog = quantum = f"{url}/api/v1"
else:
    host = url.removeprefix("https://")
    iam, search, quantum = (
        f"https://iam.{host}",
        f"https://api.global-search-tagging.{host}",
        f"https://quantum.{host}/api/v1",
    )
    catalog = f"https://globalcatalog.{host}/api/v1"

http = requests.Session()


def ask(method: str, address: str, **more: object) -> dict[str, object]:
    answer = http.request(method, address, timeout=20, **more)  # type: ignore[arg-type]  # as requests takes them
    answer.raise_for_status()
    found: dict[str, object] = answer.json()
    return found


def devices(found: object) -> list[dict[str, object]]:
    return found if isinstance(found, list) else []


http.headers["IBM-API-Version"] = "2026-04-15"
ask("GET", f"{quantum}/versions")
form = {"grant_type": "urn:ibm:params:oauth:grant-type:apikey", "apikey": key}
http.headers["Authorization"] = f"Bearer {ask('POST', f'{iam}/identity/token', data=form)['access_token']}"
question = {
    "query": "service_name:quantum-computing",
    "fields": ["crn", "service_plan_unique_id", "name", "doc", "tags"],
}
items = devices(ask("POST", f"{search}/v3/resources/search", params={"limit": 100}, json=question)["items"])
plan = next(item["service_plan_unique_id"] for item in items if item["crn"] == crn)
ask("GET", f"{catalog}/{plan}")
http.headers["Service-CRN"] = crn
found = devices(ask("GET", f"{quantum}/backends")["devices"])
ask("GET", f"{quantum}/instances/usage")
print(len(found))
