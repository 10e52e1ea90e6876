import { HOST_FOLDER, type HostingRules } from './hosting-rules.ts';

const toAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * `web.config` for IIS 8 and later, with no module that IIS does not bring. What a folder above may have set already
 * is removed first, since IIS answers 500.19 to a second one of the same name.
 */
export function toIis(rules: HostingRules): string {
  const { base, caching, fileTypes, index, notFound } = rules;
  const [, seconds = '0'] = /max-age=(\d+)/.exec(caching.hashed) ?? [];
  const alsoCached = caching.hashed.replace(/max-age=\d+/, '').match(/[a-z]+/g) ?? [];
  // IIS resolves the path from the root of its site, not from this folder.
  const errorPage = `${base}${notFound}`.slice(1).replaceAll('/', '\\');
  const mimeTypes = Object.entries(fileTypes).flatMap(([ending, { type, text }]) => [
    `<remove fileExtension="${ending}" />`,
    `<mimeMap fileExtension="${ending}" mimeType="${type}${text ? '; charset=utf-8' : ''}" />`,
  ]);
  const headers = Object.entries(rules.headers).flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${toAttribute(value)}" />`,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Made by the build for a site at ${base}. Do not edit, build again. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="${index}" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      ${mimeTypes.join('\n      ')}
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" path="${errorPage}" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        ${headers.join('\n        ')}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <remove segment="${HOST_FOLDER}" />
          <add segment="${HOST_FOLDER}" />
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
  <location path="${caching.hashedFolder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${Number(seconds) / 86_400}.00:00:00" cacheControlCustom="${alsoCached.join(', ')}" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}
