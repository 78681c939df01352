#!/bin/sh
# The same calls as our check-up makes, by curl; a process for each.
set -eu
api="$QK_URL/api/v1"
version="IBM-API-Version: 2026-04-15"
ask() { curl --silent --show-error --fail --output /dev/null "$@"; }

ask --header "$version" "$api/versions"
token=$(curl --silent --show-error --fail "$QK_URL/identity/token" \
    --data grant_type=urn:ibm:params:oauth:grant-type:apikey --data "apikey=$QK_KEY" |
    sed -n 's/.*"access_token": *"\([^"]*\)".*/\1/p')
auth="Authorization: Bearer $token"
plan=$(curl --silent --show-error --fail "$QK_URL/v3/resources/search?limit=100" --header "$auth" \
    --header "Content-Type: application/json" \
    --data '{"query":"service_name:quantum-computing","fields":["crn","service_plan_unique_id","name","doc","tags"]}' |
    sed -n 's/.*"service_plan_unique_id": *"\([^"]*\)".*/\1/p' | head -n 1)
ask --header "$auth" "$api/$plan"
ask --header "$auth" --header "Service-CRN: $QK_INSTANCE" --header "$version" "$api/backends"
ask --header "$auth" --header "Service-CRN: $QK_INSTANCE" --header "$version" "$api/instances/usage"
