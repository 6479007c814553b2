<#ftl output_format="plainText">
<#-- What robots may read: everything. -->
User-agent: *
Allow: /
Sitemap: ${sitemap}
